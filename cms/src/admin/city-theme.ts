/** Sea teal of the site (site/src/styles/tokens.css) where Strapi has its purple; both keep white text at 4.5:1 or more. */
const buttons = { buttonPrimary500: '#0f717a', buttonPrimary600: '#0a5b63' };

export const cityTheme = {
  light: {
    colors: {
      primary100: '#e0eeeb',
      primary200: '#b9d3d2',
      primary500: '#0f717a',
      primary600: '#0a5b63',
      primary700: '#06414a',
      ...buttons,
    },
  },
  dark: {
    colors: {
      primary100: '#17373b',
      primary200: '#1f555c',
      primary500: '#5fb5b3',
      primary600: '#86d3cf',
      primary700: '#b4e6e2',
      ...buttons,
    },
  },
};
