/** The portal itself: what every module stands on. {@link vn.thidua.core.CoreModule} is its table of contents. */
package vn.thidua.core;
