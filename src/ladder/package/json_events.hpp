// What Boost.JSON's parser asks of a handler of its events, for those that only follow keys and values.
#pragma once

#include <boost/json/basic_parser_impl.hpp>

#include <cstddef>
#include <cstdint>

namespace ladder::package {

/// A handler that takes whatever comes. `Handler` inherits from it and adds what its own events are:
/// on_object_begin and on_object_end, on_array_begin and on_array_end, on_key_part and on_key, and value()
/// for each value that is no object or list.
template<class Handler>
class JsonEvents {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    using Error = boost::json::error_code;
    using Part = boost::json::string_view;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_string_part(Part, std::size_t, Error&) { return true; }
    bool on_string(Part, std::size_t, Error&) { return value(); }
    bool on_number_part(Part, Error&) { return true; }
    bool on_int64(std::int64_t, Part, Error&) { return value(); }
    bool on_uint64(std::uint64_t, Part, Error&) { return value(); }
    bool on_double(double, Part, Error&) { return value(); }
    bool on_bool(bool, Error&) { return value(); }
    bool on_null(Error&) { return value(); }
    bool on_comment_part(Part, Error&) { return true; }
    bool on_comment(Part, Error&) { return true; }

private:
    bool value() { return static_cast<Handler*>(this)->value(); }
};

} // namespace ladder::package
