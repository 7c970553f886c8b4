const colour = (name: string) => ({
  default: `var(--card-${name})`,
  subtle: `var(--card-${name === 'default' ? 'subtle' : name})`,
});

const colours = {
  default: colour('default'),
  dark: colour('default'),
  light: colour('default'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

/** How roomy and in which colours Teams draws its cards; the colours themselves stand in teams.css. */
export const hostConfig = {
  hostCapabilities: {},
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  lineHeights: { small: 19, default: 22, medium: 24, large: 26, extraLarge: 30 },
  spacing: { small: 5, default: 9, medium: 18, large: 22, extraLarge: 28, padding: 18 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: colours },
    emphasis: { backgroundColor: 'transparent', foregroundColors: colours },
  },
  actions: {
    maxActions: 20,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { size: 'default', weight: 'bolder', suffix: '', color: 'default' },
      optionalInputs: { size: 'default', weight: 'bolder', color: 'default' },
    },
    errorMessage: { size: 'default', weight: 'default', spacing: 'small', color: 'attention' },
  },
  textBlock: { headingLevel: 3 },
};
