/** What all REST resources share: the application, paging, problem documents. */
package vn.thidua.core.rest;
