/** `api::service.service`: `service`. */
export function typeOfModel(model: string): string {
  return model.slice(model.lastIndexOf('.') + 1);
}
