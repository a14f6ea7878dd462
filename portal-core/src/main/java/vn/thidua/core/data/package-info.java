/** The one data source of the portal and what its rows have in common. */
package vn.thidua.core.data;
