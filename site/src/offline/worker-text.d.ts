declare module 'worker-text:*' {
  const script: string;
  export default script;
}
