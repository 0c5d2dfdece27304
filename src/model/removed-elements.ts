// HTML elements whose content is no text of the paper: they are left out with all they hold.

export const removedElements: readonly string[] = ['script', 'style', 'iframe', 'object', 'template', 'noscript', 'title']
