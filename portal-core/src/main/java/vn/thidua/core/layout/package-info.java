/** What the pages of core and of every module share. */
package vn.thidua.core.layout;
