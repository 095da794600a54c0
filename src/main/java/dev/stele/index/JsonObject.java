package dev.stele.index;

/** A JSON object under construction; fields keep their order. */
final class JsonObject {
    private final StringBuilder json = new StringBuilder("{");

    JsonObject text(String name, String value) {
        return value.isEmpty() ? this : raw(name, Json.quote(value));
    }

    JsonObject number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** A field whose value is JSON already. */
    JsonObject raw(String name, String value) {
        if (json.length() > 1) {
            json.append(',');
        }
        json.append(Json.quote(name)).append(':').append(value);
        return this;
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
