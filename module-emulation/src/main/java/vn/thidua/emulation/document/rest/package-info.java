/** Documents over REST. */
package vn.thidua.emulation.document.rest;
