package coop.plenum.platform;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Recognises that the database cannot be reached, as opposed to a statement that it refused. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException || cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException sql && connectionLost(sql)) return true;
        }
        return false;
    }

    /** SQLSTATE class 08 is a lost connection, 57P a server that shuts down or starts; the pool's time-out has none. */
    private static boolean connectionLost(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) return String.valueOf(failure.getMessage()).contains("Acquisition timeout");
        return state.startsWith("08") || state.startsWith("57P");
    }
}
