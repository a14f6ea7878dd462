/**
 * What a module writes against: a module declares itself as one {@link vn.thidua.core.spi.PortalModule} and feeds search
 * through {@link vn.thidua.core.spi.SearchSource} beans.
 *
 * <p>These types import nothing but {@code java.*}. They grow by default methods and new types only; anything else raises
 * {@link vn.thidua.core.spi.PortalModule#SPI_VERSION} and needs a decision record.
 */
package vn.thidua.core.spi;
