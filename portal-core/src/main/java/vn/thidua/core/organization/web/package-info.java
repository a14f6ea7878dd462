/** Pages about units and people. */
package vn.thidua.core.organization.web;
