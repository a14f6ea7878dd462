/** Comments and congratulations over REST. */
package vn.thidua.core.talk.rest;
