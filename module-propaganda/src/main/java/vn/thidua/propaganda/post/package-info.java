/** Posts: what is told to everybody or to some units, from draft to publication. */
package vn.thidua.propaganda.post;
