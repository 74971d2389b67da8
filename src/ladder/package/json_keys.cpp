// The keys that stand twice in an object of a JSON text.

#include "ladder/package/json.hpp"
#include "ladder/package/json_events.hpp"

#include <set>

namespace ladder::package {
namespace {

namespace json = boost::json;

/// Follows the events of the parser, with the keys of each object that is open.
class KeyWatcher : public JsonEvents<KeyWatcher> {
public:
    std::vector<std::string> doubled;

    bool on_object_begin(Error&) { return open(); }
    bool on_object_end(std::size_t, Error&) { return close(); }
    bool on_array_begin(Error&) { return open(); }
    bool on_array_end(std::size_t, Error&) { return close(); }
    bool on_key_part(json::string_view part, std::size_t, Error&) { return append(part); }
    bool on_key(json::string_view part, std::size_t, Error&) {
        append(part);
        auto& level = levels_.back();
        level.step = escapedForPointer(key_);
        if (!level.keys.insert(std::move(key_)).second && doubled.size() < mostDoubled)
            doubled.push_back(pointer());
        key_.clear();
        return true;
    }

private:
    friend JsonEvents;

    static constexpr std::size_t mostDoubled = 100; ///< because to find the place of each takes a reading

    /// An object or a list that is open.
    struct Level {
        std::set<std::string> keys; ///< of an object
        std::string step;           ///< the key of the member that is read
        std::size_t elements = 0;   ///< how many values of a list are read
    };

    bool value() {
        if (!levels_.empty())
            ++levels_.back().elements;
        return true;
    }
    bool open() {
        levels_.emplace_back();
        return true;
    }
    bool close() {
        levels_.pop_back();
        return value();
    }
    bool append(json::string_view part) {
        key_.append(part.data(), part.size());
        return true;
    }
    std::string pointer() const {
        std::string pointer;
        for (const auto& level : levels_)
            pointer += "/" + (level.keys.empty() ? std::to_string(level.elements) : level.step);
        return pointer;
    }

    std::vector<Level> levels_;
    std::string key_;
};

} // namespace

std::vector<std::string> doubledKeys(std::string_view text) {
    json::basic_parser<KeyWatcher> parser{json::parse_options()};
    json::error_code error;
    parser.write_some(false, text.data(), text.size(), error);
    return std::move(parser.handler().doubled);
}

} // namespace ladder::package
