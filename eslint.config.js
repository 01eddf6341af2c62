import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { boundaryElements, boundaryPolicies } from './eslint.rooms.js'

const sources = ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}']

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'demo-output/', 'test-results/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program for all: each of the rooms' own would read most of the others once more.
        project: 'tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname
      }
    }
  },
  {
    rules: {
      // One way out: a named export says the same name everywhere.
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const object or a union type.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }]
    }
  },
  {
    files: ['*.config.{ts,js}', 'eslint.rooms.js', 'test/e2e/fixture-build.ts'],
    rules: { 'no-restricted-syntax': 'off' }
  },
  {
    files: sources,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': boundaryElements,
      'boundaries/include': ['shared/**/*', 'electron/**/*', 'renderer/**/*'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } }
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies: boundaryPolicies }]
    }
  },
  {
    // Pure inside: no clock, no chance, no machine.
    files: ['shared/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'console', 'crypto', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the moment in.' },
        { object: 'Math', property: 'random', message: 'Pass chance in.' }
      ]
    }
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect.objectContaining and its like are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': 'off'
    }
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked }
)
