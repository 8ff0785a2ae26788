package coop.plenum.identity.rights;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows as a person takes them away: values by the names of their columns, moments in universal time. */
public final class Rows {
    private Rows() {}

    /** One row; columns without a value are left out. */
    public static Map<String, Object> read(ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value == null || value.equals("")) continue;
            values.put(
                    columns.getColumnLabel(i),
                    value instanceof Timestamp at ? at.toInstant().toString() : plain(value));
        }
        return values;
    }

    private static Object plain(Object value) {
        return value instanceof Boolean || value instanceof Number ? value : value.toString();
    }
}
