/**
 * Pictures that pages show: only true ones are taken, upright and without what a camera wrote into them, and each is given
 * out in the size that a page needs.
 */
package vn.thidua.core.picture;
