/** Handing plans over, over REST. */
package vn.thidua.emulation.handover.rest;
