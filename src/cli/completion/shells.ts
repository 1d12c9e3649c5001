// The shells that there is a script for, in templates/completion/.
export const shells = ['bash', 'zsh', 'fish'] as const;
