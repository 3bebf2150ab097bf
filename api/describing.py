"""The page that describes the API to people, made of what describes it to programs: no script, no second source."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from ninja import NinjaAPI
from ninja.openapi.docs import DocsBase

_WORDS = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false", "null": "null"}
_BOUNDS = {"minimum": "at least", "maximum": "at most", "maxLength": "length at most", "maxItems": "at most so many:"}


@dataclass(frozen=True)
class Words:
    """A part of what a type is called."""

    text: str
    shape: str = ""  # the name of the shape that it is


@dataclass(frozen=True)
class Field:
    name: str
    type: list[Words]
    is_required: bool
    place: str  # of a parameter: path or query
    default: str  # as JSON; empty: there is none to speak of
    bounds: str
    about: str


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    path: str
    summary: str
    needs_token: bool
    parameters: list[Field]
    body: list[Field]
    status: str
    answer: list[Words]
    example: str  # for a shell


class Page(DocsBase):
    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        description = api.get_openapi_schema()
        context = {
            "description": description["info"]["description"],
            "openapi_url": self.get_openapi_url(api, kwargs),
            "operations": list(list_operations(description, site=request.build_absolute_uri("/").rstrip("/"))),
            "shapes": {
                name: list_fields(shape) for name, shape in sorted(description["components"]["schemas"].items())
            },
        }
        return render(request, "api/docs.html", context)


def list_operations(description: Mapping[str, Any], *, site: str) -> Iterator[Operation]:
    """`description` is the OpenAPI one; `site` is where the examples go to."""
    shapes = description["components"]["schemas"]
    for path, methods in description["paths"].items():
        for method, said in methods.items():
            parameters = [_describe_parameter(parameter) for parameter in said.get("parameters", [])]
            sent = said.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            shape = shapes[_name_shape(sent)] if sent else {}
            [(status, answer)] = said["responses"].items()
            needs_token = {} not in said["security"]
            yield Operation(
                id=said["operationId"],
                method=method.upper(),
                path=path,
                summary=said["summary"],
                needs_token=needs_token,
                parameters=parameters,
                body=list_fields(shape),
                status=status,
                answer=_describe_type(answer["content"]["application/json"]["schema"]),
                example=_write_example(site, method, path, said, shape=shape, needs_token=needs_token),
            )


def list_fields(shape: Mapping[str, Any]) -> list[Field]:
    """Of an object's schema."""
    required = shape.get("required", ())
    return [
        _describe(name, schema, is_required=name in required) for name, schema in shape.get("properties", {}).items()
    ]


def _describe_parameter(parameter: Mapping[str, Any]) -> Field:
    schema = {"description": parameter.get("description", "")} | parameter["schema"]
    return _describe(parameter["name"], schema, is_required=parameter["required"], place=parameter["in"])


def _describe(name: str, schema: Mapping[str, Any], *, is_required: bool, place: str = "") -> Field:
    default = schema.get("default")
    return Field(
        name=name,
        type=_describe_type(schema),
        is_required=is_required,
        place=place,
        default="" if default in (None, "", []) else json.dumps(default),
        # A bound as large as the database's numbers tells nobody anything.
        bounds=", ".join(f"{words} {schema[key]}" for key, words in _BOUNDS.items() if schema.get(key, 2**63) < 2**62),
        about=schema.get("description", ""),
    )


def _describe_type(schema: Mapping[str, Any]) -> list[Words]:
    if "$ref" in schema:
        name = _name_shape(schema)
        return [Words(name, shape=name)]
    if "anyOf" in schema:
        described = [_describe_type(each) for each in schema["anyOf"]]
        return [word for number, each in enumerate(described) for word in ([Words(" or ")] if number else []) + each]
    if schema.get("type") == "array":
        return [Words("list of "), *_describe_type(schema["items"])]
    if schema.get("format") == "date-time":
        return [Words("time, ISO 8601")]
    return [Words(_WORDS.get(schema.get("type", ""), "object"))]


def _name_shape(schema: Mapping[str, Any]) -> str:
    return str(schema["$ref"].rpartition("/")[2])


def _write_example(
    site: str, method: str, path: str, said: Mapping[str, Any], *, shape: Mapping[str, Any], needs_token: bool
) -> str:
    for parameter in said.get("parameters", []):
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", str(parameter["schema"]["example"]))
    lines = ["curl" + (f" -X {method.upper()}" if method != "get" else "") + f" {site}{path}"]
    if needs_token:
        lines.append('-H "Authorization: Bearer $TOKEN"')
    if shape:
        lines.append("-H 'Content-Type: application/json'")
        body = {name: schema["examples"][0] for name, schema in shape["properties"].items()}
        lines.append(f"-d '{json.dumps(body)}'")
    return " \\\n  ".join(lines)
