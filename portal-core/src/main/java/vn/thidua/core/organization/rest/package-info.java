/** Units and people over HTTP. */
package vn.thidua.core.organization.rest;
