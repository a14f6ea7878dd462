/** Vietnamese text as people write and sort it: comparing without marks, the order of names. */
package vn.thidua.core.text;
