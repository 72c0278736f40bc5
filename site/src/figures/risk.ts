export type RiskLevel = 'rendah' | 'sedang' | 'tinggi' | 'sangat-tinggi';

/** Likelihood and impact are each 1-5; the score is their product, 1-25. */
export const riskScore = ({ likelihood, impact }: { likelihood: number; impact: number }): number => likelihood * impact;

export function riskLevel(score: number): RiskLevel {
  if (score >= 20) return 'sangat-tinggi';
  if (score >= 10) return 'tinggi';
  if (score >= 5) return 'sedang';
  return 'rendah';
}

/** The risks with their number in the matrix and table, the gravest first, equal ones as the editor had them. */
export function rankRisks<Risk extends { likelihood: number; impact: number }>(
  risks: readonly Risk[],
): (Risk & { number: number; score: number; level: RiskLevel })[] {
  return risks
    .map((risk) => ({ ...risk, score: riskScore(risk), level: riskLevel(riskScore(risk)) }))
    .toSorted((a, b) => b.score - a.score)
    .map((risk, index) => ({ ...risk, number: index + 1 }));
}
