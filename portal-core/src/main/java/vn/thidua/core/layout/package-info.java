/** What the templates of pages ask for: who is signed in, the menu, language, theme, and what went wrong. */
package vn.thidua.core.layout;
