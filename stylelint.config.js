/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  rules: {
    'declaration-no-important': true,
    'selector-max-id': 0,
    'import-notation': 'string',
    // Layers, not the order of lines, decide which rule wins.
    'no-descending-specificity': null,
    // Empty lines group the tokens.
    'custom-property-empty-line-before': null,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
  },
};
