// The keys that stand twice in an object of a JSON text.

#include "ladder/package/json.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <set>

namespace ladder::package {
namespace {

namespace json = boost::json;

/// Follows the events of the parser, with the keys of each object that is open.
class KeyWatcher {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    using Error = json::error_code;

    std::vector<std::string> doubled;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
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
    bool on_string_part(json::string_view, std::size_t, Error&) { return true; }
    bool on_string(json::string_view, std::size_t, Error&) { return value(); }
    bool on_number_part(json::string_view, Error&) { return true; }
    bool on_int64(std::int64_t, json::string_view, Error&) { return value(); }
    bool on_uint64(std::uint64_t, json::string_view, Error&) { return value(); }
    bool on_double(double, json::string_view, Error&) { return value(); }
    bool on_bool(bool, Error&) { return value(); }
    bool on_null(Error&) { return value(); }
    bool on_comment_part(json::string_view, Error&) { return true; }
    bool on_comment(json::string_view, Error&) { return true; }

private:
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
