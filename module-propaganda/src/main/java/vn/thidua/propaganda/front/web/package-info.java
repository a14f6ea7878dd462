/** The pages of readers. */
package vn.thidua.propaganda.front.web;
