import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import parser from 'vue-eslint-parser';

const lines = (max) => ({ 'max-lines': ['error', { max }] });

export default tseslint.config(
  { ignores: ['node_modules', 'src/api/contract.d.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser, parserOptions: { parser: tseslint.parser } },
    rules: {
      ...lines(150),
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
  { files: ['**/*.ts', '**/*.js', '**/*.mjs'], rules: lines(250) },
  { rules: { 'no-console': 'error', eqeqeq: 'error' } },
  prettier,
);
