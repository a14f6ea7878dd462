/** Tasks of plans: who has to do what by when, how far it is, and who is told in time. */
package vn.thidua.emulation.task;
