package coop.plenum.support;

import coop.plenum.platform.OutboxJob;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The mails that were sent, once everything has been that waits: other tests leave letters behind. */
@ApplicationScoped
public class Postbox {
    private final MockMailbox mailbox;
    private final OutboxJob outbox;
    private final DataSource database;

    Postbox(MockMailbox mailbox, OutboxJob outbox, DataSource database) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.database = database;
    }

    public List<Mail> to(String address) {
        while (isLetterDue()) outbox.send();
        return mailbox.getMailsSentTo(address);
    }

    private boolean isLetterDue() {
        try (Connection connection = database.getConnection();
                ResultSet due = connection
                        .createStatement()
                        .executeQuery("select exists (select 1 from outbox where due_at <= now())")) {
            return due.next() && due.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
