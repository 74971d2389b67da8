#include "ladder/package/json.hpp"

#include "ladder/package/json_events.hpp"

#include <boost/json/src.hpp> // Boost.JSON without a library to link: this is its one translation unit

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace ladder::package {
namespace {

namespace json = boost::json;

/// Follows the events of the parser until the value with the wanted pointer begins. The caller, who feeds the
/// parser byte by byte, keeps in `token` where the current token began.
class JsonLocator : public JsonEvents<JsonLocator> {
public:
    std::string_view wanted;
    std::size_t token = 0;
    bool isInToken = false;
    std::optional<std::size_t> found;

    bool on_object_begin(Error&) { return open(false); }
    bool on_object_end(std::size_t, Error&) { return close(); }
    bool on_array_begin(Error&) { return open(true); }
    bool on_array_end(std::size_t, Error&) { return close(); }
    bool on_key_part(json::string_view part, std::size_t, Error&) { return append(part); }
    bool on_key(json::string_view part, std::size_t, Error&) {
        append(part);
        step(escapedForPointer(key_));
        key_.clear();
        return true;
    }

private:
    friend JsonEvents;

    struct Level {
        bool isList;
        std::size_t next;    ///< in a list
        std::size_t pointer; ///< length of the pointer to the object or list itself
    };

    /// Goes to the member or element `name` of the innermost object or list.
    void step(const std::string& name) {
        pointer_.resize(levels_.back().pointer);
        pointer_ += "/" + name;
        if (pointer_ == wanted)
            found = token; // the last of several, as the parser takes the last value of a doubled key
        isInToken = false;
    }
    bool value() {
        if (!levels_.empty() && levels_.back().isList)
            step(std::to_string(levels_.back().next++));
        isInToken = false;
        return true;
    }
    bool open(bool isList) {
        value();
        levels_.push_back({isList, 0, pointer_.size()});
        return true;
    }
    bool close() {
        pointer_.resize(levels_.back().pointer);
        levels_.pop_back();
        isInToken = false;
        return true;
    }
    bool append(json::string_view part) {
        key_.append(part.data(), part.size());
        return true;
    }

    std::vector<Level> levels_;
    std::string pointer_;
    std::string key_;
};

bool isSimple(const json::value& value) {
    return !value.is_object() && !value.is_array();
}

/// Writes a value, each line with the indent of its depth.
class JsonPrinter {
public:
    explicit JsonPrinter(int opened)
        : opened_(opened) {}

    std::string text;

    void print(const json::value& value) {
        if (const auto* members = value.if_object()) {
            list('{', '}', *members, depth_ < opened_, [&](const auto& member) {
                text += json::serialize(json::value(member.key())) + ": ";
                print(member.value());
            });
        } else if (const auto* elements = value.if_array()) {
            const bool isOpened =
                depth_ < opened_ && !std::all_of(elements->begin(), elements->end(), isSimple);
            list('[', ']', *elements, isOpened, [&](const auto& element) { print(element); });
        } else {
            text += json::serialize(value);
        }
    }

private:
    template<class Parts, class Print>
    void list(char open, char close, const Parts& parts, bool isOpened, Print printPart) {
        text += open;
        ++depth_;
        bool isFirst = true;
        for (const auto& part : parts) {
            text += isFirst ? "" : isOpened ? "," : ", ";
            if (isOpened)
                newLine();
            printPart(part);
            isFirst = false;
        }
        --depth_;
        if (isOpened && !isFirst)
            newLine();
        text += close;
    }
    void newLine() { text += "\n" + std::string(2 * static_cast<std::size_t>(depth_), ' '); }

    int opened_;
    int depth_ = 0;
};

bool isBetweenTokens(char character) {
    return std::string_view(" \t\r\n,:").find(character) != std::string_view::npos;
}

} // namespace

JsonPosition positionOf(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    const auto lineStart = before.rfind('\n') + 1; // npos + 1 is 0, the start of the first line
    return {static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
            before.size() - lineStart + 1};
}

std::string escapedForPointer(std::string_view key) {
    std::string token;
    for (const char character : key) {
        if (character == '~')
            token += "~0";
        else if (character == '/')
            token += "~1";
        else
            token += character;
    }
    return token;
}

JsonPosition locate(std::string_view text, std::string_view pointer) {
    json::basic_parser<JsonLocator> parser{json::parse_options()};
    auto& locator = parser.handler();
    locator.wanted = pointer;
    json::error_code error;
    for (std::size_t offset = 0; offset < text.size() && !error; ++offset) {
        if (!locator.isInToken && !isBetweenTokens(text[offset])) {
            locator.isInToken = true;
            locator.token = offset;
        }
        parser.write_some(true, &text[offset], 1, error);
    }
    return positionOf(text, locator.found.value_or(0));
}

std::string print(const json::value& value, int opened) {
    JsonPrinter printer(opened);
    printer.print(value);
    return printer.text + "\n";
}

} // namespace ladder::package
