package dev.rapport.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who is who in several exports, as plain as docs/identity.md can be read; the numbers are those of its rules. */
final class NaiveIdentities {
    final List<Node> nodes = new ArrayList<>();
    final List<Said> said = new ArrayList<>();

    /** Somebody as one export shows them, oldest export first. */
    static final class Node {
        final int export;
        final String slug;
        final String first;
        final String name;
        LocalDate on;
        Node same = this;

        Node(int export, String slug, String first, String name) {
            this.export = export;
            this.slug = slug;
            this.first = first;
            this.name = name;
        }

        Node root() {
            return same == this ? this : same.root();
        }
    }

    record Said(int export, String talk, Instant at, String text, boolean mine, Node whom) {
        String same() {
            return talk + at + text;
        }
    }

    /** A node of an address is one; without an address a row of the list is its own, and a name means its bearer. */
    Node node(int k, String slug, String first, String name) {
        for (Node node : nodes) {
            boolean addressed = !slug.isEmpty() && node.slug.equals(slug);
            boolean named = slug.isEmpty() && first.isEmpty() && node.slug.isEmpty() && node.on == null;
            if (node.export == k && (addressed || named && node.name.equals(name))) {
                return node;
            }
        }
        Node made = new Node(k, slug, first, name);
        nodes.add(made);
        return made;
    }

    void joinAll(int exports) {
        // 1: the same address.
        pairs((a, b) -> !a.slug.isEmpty() && a.slug.equals(b.slug));
        // 3 and 9: a name without an address is its only bearer's in the export.
        for (int k = 0; k < exports; k++) {
            int export = k;
            pairs((a, b) -> a.export == export
                    && b.export == export
                    && a.name.equals(b.name)
                    && (a.slug.isEmpty() || b.slug.isEmpty())
                    && bearers(export, a.name) == 2);
        }
        // 5: the same message.
        for (Said one : said) {
            for (Said other : said) {
                if (one.export < other.export && one.same().equals(other.same())) {
                    join(one.whom, other.whom);
                }
            }
        }
        // 7 and 7a: name and day, or first name and day where one has no address; each the only one in its export.
        pairs((a, b) -> a.export != b.export
                && a.on != null
                && a.on.equals(b.on)
                && a.name.equals(b.name)
                && only(a, one -> one.name.equals(a.name))
                && only(b, one -> one.name.equals(b.name)));
        pairs((a, b) -> a.export != b.export
                && a.on != null
                && a.on.equals(b.on)
                && a.first.equals(b.first)
                && (bare(a) || bare(b))
                && only(a, one -> one.first.equals(a.first))
                && only(b, one -> one.first.equals(b.first)));
        // 8: a connection that no export gives an address, and the only one with an address who bears the name.
        pairs((a, b) -> a.on != null
                && bare(a)
                && !b.slug.isEmpty()
                && a.name.equals(b.name)
                && listed(a.name) == 1
                && groups(a.name, true) == 1
                && days(a, b) < 2);
        // 9: a name alone is its only bearer's in all.
        pairs((a, b) -> a.slug.isEmpty() && a.on == null && a.name.equals(b.name) && groups(a.name, false) == 2);
    }

    interface Same {
        boolean are(Node one, Node other);
    }

    void pairs(Same same) {
        for (Node one : List.copyOf(nodes)) {
            for (Node other : List.copyOf(nodes)) {
                if (one != other && one.root() != other.root() && same.are(one, other)) {
                    join(one, other);
                }
            }
        }
    }

    /** 2: whom one export shows under two addresses, or in two rows, are two people. */
    void join(Node one, Node other) {
        Node a = one.root();
        Node b = other.root();
        for (Node left : group(a)) {
            for (Node right : group(b)) {
                boolean twoAddresses = !left.slug.isEmpty() && !right.slug.isEmpty() && !left.slug.equals(right.slug);
                if (left.export == right.export && (twoAddresses || left.on != null && right.on != null)) {
                    return;
                }
            }
        }
        if (a != b) {
            a.same = b;
        }
    }

    List<Node> group(Node root) {
        return nodes.stream().filter(node -> node.root() == root.root()).toList();
    }

    boolean bare(Node node) {
        return group(node).stream().allMatch(one -> one.slug.isEmpty());
    }

    boolean only(Node node, java.util.function.Predicate<Node> like) {
        return nodes.stream()
                        .filter(one -> one.export == node.export && node.on.equals(one.on) && like.test(one))
                        .count()
                == 1;
    }

    long bearers(int k, String name) {
        return nodes.stream()
                .filter(node -> node.export == k && node.name.equals(name))
                .count();
    }

    /** Connections of a name, each once, in whatever lists they stand. */
    long listed(String name) {
        return nodes.stream()
                .filter(node -> node.name.equals(name) && node.on != null)
                .map(Node::root)
                .distinct()
                .count();
    }

    long groups(String name, boolean addressed) {
        return nodes.stream()
                .filter(node -> node.name.equals(name))
                .map(Node::root)
                .distinct()
                .filter(root -> !addressed || !bare(root))
                .count();
    }

    long days(Node one, Node other) {
        return Stream.concat(group(one).stream(), group(other).stream())
                .filter(node -> node.on != null)
                .map(node -> node.on)
                .distinct()
                .count();
    }
}
