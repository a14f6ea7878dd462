/** Import over REST. */
package vn.thidua.emulation.intake.rest;
