// The mappings that come with the tool, by the names that --map takes. A test holds the list to the folder templates/mappings.
export const shippedMappings = ['canada-it-projects', 'norsk-prosjektliste', 'prosjektportalen-ideer'] as const;
