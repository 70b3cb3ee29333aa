/** Says of each side of a difference that it stands in the article's text, as all did before headlines were compared. */
export const DRIFT_PLACES = `
update drift set data = json_set(data, '$.appearance.place', 'text') where json_type(data, '$.appearance') = 'object';
update drift set data = json_set(data, '$.origin.place', 'text') where json_type(data, '$.origin') = 'object';
`;
