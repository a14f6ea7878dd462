/** Pictures over REST. */
package vn.thidua.core.picture.rest;
