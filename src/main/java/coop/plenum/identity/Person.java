package coop.plenum.identity;

import coop.plenum.platform.Languages;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human being who signs in or is named as a member, however they prove who they are. */
@Entity
public class Person {
    public static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private String name;

    private @Nullable String address;

    @Column(name = "created_at")
    private Instant createdAt;

    private @Nullable String language;

    protected Person() {}

    Person(UUID id, String name, @Nullable String address, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.address = address;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The e-mail address in lower case, where one is known. */
    public @Nullable String address() {
        return address;
    }

    /** Takes another name; it must not be empty. */
    public void rename(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) throw new IllegalArgumentException("not a name");
        this.name = name.strip();
    }

    /** Takes another address, in lower case, which they have proved to be theirs. */
    public void move(String address) {
        if (!People.isAddress(address) || !address.equals(People.normalised(address)))
            throw new IllegalArgumentException("not an address");
        this.address = address;
    }

    /** The language they chose last; none where they never did. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).flatMap(Languages::of);
    }

    void choose(Locale chosen) {
        language = chosen.getLanguage();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
