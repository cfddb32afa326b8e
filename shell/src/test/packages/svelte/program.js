const { compile } = require('svelte/compiler');
const source = '<script>\n  let { name = "world" } = $props();\n  let count = $state(0);\n  const double = $derived(count * 2);\n</script>\n<h1 class="big">Hello {name}!</h1>\n{#if count > 3}<p>many</p>{:else}<button onclick={() => count++}>{double}</button>{/if}\n{#each [1, 2] as n (n)}<li>{n}</li>{/each}\n<style>h1 { color: red } .unused { x: y }</style>';
for (const generate of ['server', 'client']) {
  const { js, css, warnings } = compile(source, { generate, filename: 'App.svelte' });
  console.log(js.code);
  console.log(css?.code, warnings.map((w) => w.code));
}
try { compile('{#if}', {}); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
