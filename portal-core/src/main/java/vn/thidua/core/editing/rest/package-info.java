/** Working copies over REST, as the script of edit pages keeps them. */
package vn.thidua.core.editing.rest;
