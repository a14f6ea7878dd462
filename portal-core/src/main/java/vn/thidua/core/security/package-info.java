/** Who is at work and what that person may do. */
package vn.thidua.core.security;
