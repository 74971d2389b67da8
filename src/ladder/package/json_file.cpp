#include "ladder/package/json_file.hpp"

#include "ladder/package/text.hpp"

#include <boost/json/stream_parser.hpp>

#include <algorithm>

namespace ladder::package {

namespace json = boost::json;

JsonFile::JsonFile(std::string name, std::string text, json::value root, Defects& defects)
    : name_(std::move(name))
    , text_(std::move(text))
    , root_(std::move(root))
    , defects_(&defects) {}

std::optional<JsonFile> JsonFile::read(const FileSource& files, const std::string& name, Defects& defects,
                                       std::size_t largest) {
    auto text = readText(files, name, defects);
    if (!text)
        return std::nullopt;
    if (text->size() > largest) {
        defects.add({name, 0, 0, {}}, Reason::fileTooLarge, {std::to_string(largest)});
        return std::nullopt;
    }
    json::stream_parser parser; // unlike json::parse it tells how far it came
    json::error_code error;
    const auto read = parser.write_some(*text, error);
    if (!error && text->find_first_not_of(" \t\r\n", read) != std::string::npos)
        error = json::error::extra_data;
    if (!error)
        parser.finish(error);
    if (error) {
        const auto at = positionOf(*text, std::min(read, text->size()));
        defects.add({name, at.line, at.column, {}}, Reason::notJson, {error.message()});
        return std::nullopt;
    }
    return JsonFile(name, std::move(*text), parser.release(), defects);
}

const json::value* JsonFile::find(const std::string& pointer) const {
    json::error_code error;
    return root_.find_pointer(pointer, error);
}

const json::value* JsonFile::demand(const std::string& pointer, const std::string& expected) {
    const auto* value = find(pointer);
    if (value == nullptr) {
        const auto split = pointer.rfind('/');
        add(pointer.substr(0, split), Reason::missingKey, {pointer.substr(split + 1), expected});
    }
    return value;
}

std::string JsonFile::textAt(const std::string& pointer) {
    const auto* value = demand(pointer, "text");
    if (value == nullptr)
        return {};
    const auto* string = value->if_string();
    if (string == nullptr || string->empty()) {
        reject(pointer, "text");
        return {};
    }
    return {string->data(), string->size()};
}

std::string JsonFile::textAt(const std::string& pointer, const TextRule& rule) {
    auto text = textAt(pointer);
    if (auto problem = whyNoText(text, rule)) {
        add(pointer, problem->reason, std::move(problem->arguments));
        return {};
    }
    return text;
}

std::string JsonFile::textOrNothing(const std::string& pointer) {
    const auto* value = find(pointer);
    const auto* string = value == nullptr ? nullptr : value->if_string();
    return string != nullptr && string->empty() ? std::string() : textAt(pointer);
}

int JsonFile::number(const std::string& pointer, int lowest, int highest) {
    const auto expected = std::to_string(lowest) + "-" + std::to_string(highest);
    const auto* value = demand(pointer, expected);
    if (value == nullptr)
        return lowest;
    const auto* number = value->if_int64();
    if (number == nullptr || *number < lowest || *number > highest) {
        reject(pointer, expected);
        return lowest;
    }
    return static_cast<int>(*number);
}

std::size_t JsonFile::sizeOfList(const std::string& pointer) {
    const auto* value = demand(pointer, "list");
    if (value == nullptr)
        return 0;
    const auto* list = value->if_array();
    if (list == nullptr)
        reject(pointer, "list");
    return list == nullptr ? 0 : list->size();
}

std::vector<std::pair<std::string, std::string>> JsonFile::texts(const std::string& pointer,
                                                                 const TextRule& rule) {
    std::vector<std::pair<std::string, std::string>> list;
    const auto size = sizeOfList(pointer);
    if (size > mostInList) {
        add(pointer, Reason::listTooLong,
            {pointer.substr(pointer.rfind('/') + 1), std::to_string(size), std::to_string(mostInList)});
        return list;
    }
    for (std::size_t i = 0; i < size; ++i) {
        auto element = pointer + "/" + std::to_string(i);
        if (auto content = textAt(element, rule); !content.empty())
            list.emplace_back(std::move(element), std::move(content));
    }
    return list;
}

void JsonFile::reject(const std::string& pointer, const std::string& expected) {
    add(pointer, Reason::wrongValue, {expected});
}

void JsonFile::add(const std::string& pointer, Reason reason, std::vector<std::string> arguments) {
    defects_->add(locationIn(name_, text_, pointer, *defects_), reason, std::move(arguments));
}

Location locationIn(const std::string& file, const std::string& text, const std::string& pointer,
                    const Defects& defects) {
    if (defects.isFull())
        return {};
    const auto at = locate(text, pointer);
    return {file, at.line, at.column, pointer};
}

} // namespace ladder::package
