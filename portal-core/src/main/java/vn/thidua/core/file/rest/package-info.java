/** Files over REST. */
package vn.thidua.core.file.rest;
