#include "oxt.hpp"

#include <boost/property_tree/xml_parser.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace oxt {

std::string run(const std::vector<std::string>& command) {
    std::string line;
    for (const auto& word : command) {
        line += line.empty() ? "'" : " '";
        for (const char c : word)
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += '\'';
    }
    const auto pipe = popen(line.c_str(), "r");
    if (pipe == nullptr)
        throw std::runtime_error("cannot run " + line);
    std::string output;
    char buffer[4096];
    while (const auto size = std::fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, size);
    if (pclose(pipe) != 0)
        throw std::runtime_error("fails: " + line);
    return output;
}

std::vector<std::string> lines(std::string_view text) {
    std::vector<std::string> result;
    std::istringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);)
        result.push_back(line);
    return result;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> names() {
    return lines(run({UNZIP, "-Z1", file.string()}));
}

std::string read(const std::string& name) {
    return run({UNZIP, "-p", file.string(), name});
}

ptree readXml(const std::string& name) {
    std::istringstream stream(read(name));
    ptree tree;
    read_xml(stream, tree,
             boost::property_tree::xml_parser::trim_whitespace |
                 boost::property_tree::xml_parser::no_comments);
    return tree;
}

std::string attribute(const ptree& element, const std::string& name) {
    const auto attributes = element.get_child_optional("<xmlattr>");
    if (!attributes)
        return {};
    const auto found = attributes->find(name);
    return found == attributes->not_found() ? std::string() : found->second.data();
}

std::vector<ptree> children(const ptree& element, const std::string& name) {
    std::vector<ptree> result;
    for (const auto& [key, child] : element)
        if (key == name)
            result.push_back(child);
    return result;
}

std::map<std::string, std::string> byLanguage(const ptree& element, const std::string& child,
                                              const std::string& languageAttribute) {
    std::map<std::string, std::string> result;
    for (const auto& text : children(element, child))
        result[attribute(text, languageAttribute)] = text.data();
    return result;
}

} // namespace oxt
