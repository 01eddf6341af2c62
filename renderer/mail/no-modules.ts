/** Stands in for Node's `module` in the window, where no package can be required: a library that tries goes on without. */
export function createRequire(): (name: string) => never {
  return (name) => {
    throw new Error(`${name} is not in the window`)
  }
}
