/** How people and programs prove who they are. */
package vn.thidua.core.signin;
