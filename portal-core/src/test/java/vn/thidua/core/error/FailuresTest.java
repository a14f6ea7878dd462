package vn.thidua.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.error.PortalException.Kind;

class FailuresTest {

    @Test
    void meaningIsFoundBelowWhatIsWrappedAroundIt() {
        PortalException meant = PortalException.notFound("error.x");
        assertThat(Failures.meaning(new EJBException(new RuntimeException(meant)))).isSameAs(meant);
    }

    @Test
    void staleEditIsToldAsOne() {
        assertThat(kind(new RollbackException(new OptimisticLockException()))).isEqualTo(Kind.STALE);
    }

    @ParameterizedTest
    @CsvSource({"08006, UNAVAILABLE", "57P01, UNAVAILABLE", "90098, UNAVAILABLE", "HYT00, UNAVAILABLE",
        "40001, UNAVAILABLE",
        "23505, CONFLICT", "22001, INVALID", "22021, INVALID"})
    void databaseSaysWhatItIs(String state, Kind kind) {
        assertThat(kind(new RuntimeException(new SQLException("x", state)))).isEqualTo(kind);
    }

    @Test
    void aFullDiskIsToldAsOne() {
        assertThat(kind(new UncheckedIOException(new IOException("write failed: No space left on device")))).isEqualTo(Kind.FULL);
    }

    @Test
    void anythingElseStaysWhatItIs() {
        var failure = new IllegalStateException(new SQLException("syntax", "42000"));
        assertThat(Failures.meaning(failure)).isSameAs(failure);
    }

    @Test
    void causesThatGoInCirclesEnd() {
        var one = new RuntimeException("one");
        var two = new RuntimeException("two", one);
        one.initCause(two);
        assertThat(Failures.causes(one)).containsExactly(one, two);
    }

    private static Kind kind(Throwable failure) {
        return ((PortalException) Failures.meaning(failure)).kind();
    }
}
