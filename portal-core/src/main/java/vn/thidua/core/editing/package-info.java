/**
 * What people have open in editors: working copies, so that nothing typed is lost, and who else edits the same thing. Pages
 * take part by {@link vn.thidua.core.layout.EditPage}.
 */
package vn.thidua.core.editing;
