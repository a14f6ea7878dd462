/** References over REST. */
package vn.thidua.emulation.citation.rest;
