import { z } from 'zod';

const loginSchema = z.object({ data: z.object({ token: z.string() }) });
const documentSchema = z.looseObject({ documentId: z.string() });
const listSchema = z.object({ results: z.array(documentSchema) });
const oneSchema = z.object({ data: documentSchema });
const rolesSchema = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invitedSchema = z.object({ data: z.object({ registrationToken: z.string() }) });

export type CmsDocument = z.infer<typeof documentSchema>;

/** The admin's own HTTP API, as the browser of an editor uses it. */
export class AdminClient {
  readonly #origin: string;
  #token = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  async logIn(email: string, password: string): Promise<void> {
    const { data } = loginSchema.parse(await this.call('POST', '/admin/login', { email, password }));
    this.#token = data.token;
  }

  async findBySlug(type: string, slug: string): Promise<CmsDocument> {
    const { results } = listSchema.parse(await this.call('GET', `${collection(type)}?filters[slug][$eq]=${slug}`));
    const [found] = results;
    if (!found) throw new Error(`The cms has no ${type} "${slug}".`);
    return found;
  }

  async create(type: string, fields: Record<string, unknown>): Promise<CmsDocument> {
    return oneSchema.parse(await this.call('POST', collection(type), fields)).data;
  }

  /** Saves the given fields and publishes, as the Publish button does. Answers when the cms has committed. */
  async publish(type: string, documentId: string, fields: Record<string, unknown> = {}): Promise<void> {
    await this.call('POST', `${collection(type)}/${documentId}/actions/publish`, fields);
  }

  async unpublish(type: string, documentId: string): Promise<void> {
    await this.call('POST', `${collection(type)}/${documentId}/actions/unpublish`, {});
  }

  /** The draft of a type that has one entry. */
  async readSingle(type: string): Promise<CmsDocument> {
    return oneSchema.parse(await this.call('GET', single(type))).data;
  }

  async publishSingle(type: string, fields: Record<string, unknown>): Promise<void> {
    await this.call('POST', `${single(type)}/actions/publish`, fields);
  }

  /** A person who can log in at once. `role` is the code in cms/src/desk/roles. */
  async addPerson(person: { firstname: string; email: string; password: string; role: string }): Promise<void> {
    const { firstname, email, password } = person;
    const { data: roles } = rolesSchema.parse(await this.call('GET', '/admin/roles'));
    const role = roles.find(({ code }) => code === person.role);
    if (!role) throw new Error(`The cms has no role "${person.role}".`);
    const invited = invitedSchema.parse(await this.call('POST', '/admin/users', { email, firstname, roles: [role.id] }));
    await this.call('POST', '/admin/register', { ...invited.data, userInfo: { firstname, password } });
  }

  /** Any other request of the admin; the body of the answer. A refusal is an error. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.#origin + path, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.#token}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }
}

function collection(type: string): string {
  return `/content-manager/collection-types/api::${type}.${type}`;
}

function single(type: string): string {
  return `/content-manager/single-types/api::${type}.${type}`;
}
