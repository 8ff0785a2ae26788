package coop.plenum.identity.link;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the trial would have mailed, the newest first; gone when it ends. */
@ApplicationScoped
public class Mailbox {
    private static final int MOST = 50;

    private final Deque<Mail> mails = new ArrayDeque<>();

    synchronized void keep(Mail mail) {
        mails.addFirst(mail);
        if (mails.size() > MOST) mails.removeLast();
    }

    public synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }
}
